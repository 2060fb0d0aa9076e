package planted.blurredsuffixesarebanned.shop;

/** Well named, but not what is inside. */
class Order {

	/** Says that it helps. */
	static class PriceHelper {

	}

}
