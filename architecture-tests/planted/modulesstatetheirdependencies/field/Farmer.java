package planted.modulesstatetheirdependencies.field;

/** Sows. */
class Farmer {

}
