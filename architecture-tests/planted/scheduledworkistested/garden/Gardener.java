package planted.scheduledworkistested.garden;

import org.springframework.scheduling.annotation.Scheduled;

class Gardener {

	@Scheduled(fixedDelay = 1000)
	void water() {
	}

	@Scheduled(fixedDelay = 1000)
	void weed() {
	}

}
