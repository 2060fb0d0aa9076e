package planted.nothingsleeps.shop;

import java.util.concurrent.TimeUnit;

/** Sleeps in another bed. */
class Miller {

	void mill() throws InterruptedException {
		TimeUnit.MILLISECONDS.sleep(1);
	}

}
