package planted.transactionsbeginatdoors.shop;

import org.springframework.transaction.annotation.Transactional;

/** Inside, in one method. */
class Orders {

	@Transactional
	void place() {
	}

}
