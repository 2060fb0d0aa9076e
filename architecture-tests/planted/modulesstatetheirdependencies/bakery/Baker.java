package planted.modulesstatetheirdependencies.bakery;

/** In a package that is no declared module. */
class Baker {

}
