package planted.findingshavewords.shop;

import java.util.List;

/** Reports one thing that has words and one that has none. */
class Stock {

	void check(List<String> findings) {
		findings.add("shop.stock-empty");
		findings.add("shop.stock-lost");
		findings.add("other.thing");
		findings.remove("shop.nothing");
	}

}
