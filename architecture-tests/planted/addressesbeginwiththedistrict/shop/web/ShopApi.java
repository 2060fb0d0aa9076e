package planted.addressesbeginwiththedistrict.shop.web;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has one address without a version. */
@RestController
@RequestMapping({ "/api/v1/{district}/orders", "/api/{district}/orders" })
class ShopApi {

	@GetMapping
	String all() {
		return "";
	}

	@DeleteMapping("/{id}")
	void remove() {
	}

}
