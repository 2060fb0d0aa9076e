package planted.tablesbeartheirmodulesname.shop;

/** Sells what grows. */
class Shop {

}
