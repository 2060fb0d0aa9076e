package planted.transactionsbeginatdoors.shop;

import org.springframework.transaction.annotation.Transactional;

/** The door. */
@Transactional
public class ShopManagement {

}
