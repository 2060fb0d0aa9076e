package planted.nothingisinjectedintofields.shop;

import org.springframework.beans.factory.annotation.Autowired;

/** Cannot be made without Spring. */
class Shop {

	@Autowired
	Prices prices;

}
