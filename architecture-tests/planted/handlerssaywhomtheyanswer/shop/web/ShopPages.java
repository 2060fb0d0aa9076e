package planted.handlerssaywhomtheyanswer.shop.web;

import org.yidiantong.site.CitizenPage;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Two of its methods forgot whom they answer. */
@Controller
class ShopPages {

	@CitizenPage
	@GetMapping("/{district}/shop")
	String shop() {
		return "shop";
	}

	@StaffPage
	@GetMapping("/{district}/staff/orders")
	String orders() {
		return "orders";
	}

	@StaffPage
	@PostMapping("/{district}/staff/orders")
	String accept() {
		return "orders";
	}

	@StaffPage
	@PostMapping("/{district}/staff/orders/paid")
	String pay(Actor actor) {
		return "orders";
	}

	@StaffPage
	@OpenToAll
	@PostMapping("/{district}/staff/enter")
	String enter() {
		return "orders";
	}

	@GetMapping("/{district}/export")
	String export() {
		return "export";
	}

}
