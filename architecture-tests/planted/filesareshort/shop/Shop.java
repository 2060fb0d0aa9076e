package planted.filesareshort.shop;

/** Short. */
class Shop {

}
