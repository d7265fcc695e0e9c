// WmoModel
