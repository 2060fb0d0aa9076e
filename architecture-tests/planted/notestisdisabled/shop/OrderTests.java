package planted.notestisdisabled.shop;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Holds one promise. */
class OrderTests {

	@Test
	@Disabled
	void addsUp() {
	}

}
