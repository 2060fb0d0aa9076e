package planted.modulesaredescribed.bakery;

/** In a module without a word. */
class Baker {

}
