// WmoData
