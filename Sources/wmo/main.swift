print("wmo")
