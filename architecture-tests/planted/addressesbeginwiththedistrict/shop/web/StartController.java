package planted.addressesbeginwiththedistrict.shop.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for all, as it may. */
@Controller
class StartController {

	@RequestMapping("/")
	String start() {
		return "start";
	}

}
