package planted.unwantedlibrariesstayout.shop;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Asserts by another library. */
class OrderChecks {

	void check() {
		assertTrue(true);
	}

}
