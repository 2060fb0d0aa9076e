package planted.nothingsleeps.shop;

/** Sleeps while the oven is hot. */
class Baker {

	void bake() throws InterruptedException {
		Thread.sleep(1);
	}

}
