package planted.timecomesfromaclock.shop;

import java.util.Date;

/** Uses an old type. */
class Receipt {

	Date paidAt = new Date(0);

}
