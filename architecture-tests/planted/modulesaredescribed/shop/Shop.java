package planted.modulesaredescribed.shop;

/** In a module as it should be. */
class Shop {

}
