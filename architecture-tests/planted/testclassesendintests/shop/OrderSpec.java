package planted.testclassesendintests.shop;

import org.junit.jupiter.api.Test;

/** The build would leave it out. */
class OrderSpec {

	@Test
	void addsUp() {
	}

}
