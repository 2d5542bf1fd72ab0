"""Bytes in: files and standard input; runs `extract`, writes through `store`."""
