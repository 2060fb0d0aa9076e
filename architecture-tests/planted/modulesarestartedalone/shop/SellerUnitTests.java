package planted.modulesarestartedalone.shop;

/** Starts nothing. */
class SellerUnitTests {

}
