package planted.modulesarestartedalone.field;

/** Sows. */
class Farmer {

}
