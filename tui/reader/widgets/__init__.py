"""What panes and screens are made of: lines that draw themselves, lists, the line to type on."""
