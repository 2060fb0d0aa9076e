package planted.handlerssaywhomtheyanswer.shop.web;

import org.yidiantong.http.OpenToAll;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open as a whole. */
@RestController
@OpenToAll
class ShopApi {

	@GetMapping("/api/v1/{district}/prices")
	String prices() {
		return "";
	}

}
