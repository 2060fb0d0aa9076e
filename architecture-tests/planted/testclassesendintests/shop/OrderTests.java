package planted.testclassesendintests.shop;

import org.junit.jupiter.api.Test;

/** Well named, but open. */
public class OrderTests {

	@Test
	void addsUp() {
	}

}
