package planted.nothingispublicbesidetheroot.shop.web;

/** As it should be. */
class ShopController {

}
