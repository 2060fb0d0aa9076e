package planted.transactionsbeginatdoors.shop.web;

import org.springframework.transaction.annotation.Transactional;

/** Is called like a door. */
@Transactional
class WebManagement {

}
