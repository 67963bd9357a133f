def build(loading):
    pass
