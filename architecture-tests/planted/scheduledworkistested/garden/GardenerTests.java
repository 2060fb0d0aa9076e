package planted.scheduledworkistested.garden;

class GardenerTests {

	void keepsThePlantsAlive() {
		new Gardener().water();
	}

}
