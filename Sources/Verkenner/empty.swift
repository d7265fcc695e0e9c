// Verkenner
