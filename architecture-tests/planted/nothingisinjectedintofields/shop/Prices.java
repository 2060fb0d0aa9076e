package planted.nothingisinjectedintofields.shop;

import org.springframework.beans.factory.annotation.Value;

/** As it should be. */
class Prices {

	private final int most;

	Prices(@Value("${most}") int most) {
		this.most = most;
	}

	int most() {
		return this.most;
	}

}
