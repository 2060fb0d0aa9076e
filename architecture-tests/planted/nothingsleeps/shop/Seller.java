package planted.nothingsleeps.shop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for a condition, with a bound. */
class Seller {

	boolean sell(CountDownLatch customer) throws InterruptedException {
		return customer.await(1, TimeUnit.SECONDS);
	}

}
