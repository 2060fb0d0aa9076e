package planted.modulesstatetheirdependencies.mill;

/** Grinds. */
class Miller {

}
