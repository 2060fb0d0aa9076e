package planted.modulesstatetheirdependencies.shop;

/** In a module as it should be. */
class Shop {

}
