package planted.modulesaredescribed.mill;

/** In a module whose first sentence says nothing. */
class Miller {

}
