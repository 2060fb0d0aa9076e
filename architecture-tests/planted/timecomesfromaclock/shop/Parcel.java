package planted.timecomesfromaclock.shop;

import java.time.LocalDate;

/** Asks the machine. */
class Parcel {

	LocalDate sentOn = LocalDate.now();

	long number = System.currentTimeMillis();

}
