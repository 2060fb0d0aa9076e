package planted.transactionsbeginatdoors.shop;

import org.springframework.transaction.annotation.Transactional;

/** Inside. */
@Transactional(readOnly = true)
class Prices {

}
