package planted.testclassesendintests.shop;

/** No test at all. */
class Order {

}
