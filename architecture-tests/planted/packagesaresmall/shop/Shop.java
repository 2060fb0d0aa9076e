package planted.packagesaresmall.shop;

/** One of 41 types, which is one too many. */
class Shop {

}

class Plant2 {

}

class Plant3 {

}

class Plant4 {

}

class Plant5 {

}

class Plant6 {

}

class Plant7 {

}

class Plant8 {

}

class Plant9 {

}

class Plant10 {

}

class Plant11 {

}

class Plant12 {

}

class Plant13 {

}

class Plant14 {

}

class Plant15 {

}

class Plant16 {

}

class Plant17 {

}

class Plant18 {

}

class Plant19 {

}

class Plant20 {

}

class Plant21 {

}

class Plant22 {

}

class Plant23 {

}

class Plant24 {

}

class Plant25 {

}

class Plant26 {

}

class Plant27 {

}

class Plant28 {

}

class Plant29 {

}

class Plant30 {

}

class Plant31 {

}

class Plant32 {

}

class Plant33 {

}

class Plant34 {

}

class Plant35 {

}

class Plant36 {

}

class Plant37 {

}

class Plant38 {

}

class Plant39 {

}

class Plant40 {

}

class Plant41 {

}
