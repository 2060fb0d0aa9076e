package planted.addressesbeginwiththedistrict.shop.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Knows the district, but for one page. */
@Controller
class ShopController {

	@GetMapping({ "/{district}/shop", "/{district:[0-9]+}/" })
	String shop() {
		return "shop";
	}

	@PostMapping(path = "/orders")
	String order() {
		return "order";
	}

}
