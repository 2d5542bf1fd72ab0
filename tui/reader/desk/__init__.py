"""The one screen: panes, the rules between them, and where somebody left it."""
