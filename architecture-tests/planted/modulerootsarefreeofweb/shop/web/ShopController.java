package planted.modulerootsarefreeofweb.shop.web;

import jakarta.servlet.http.HttpServletRequest;

/** In web it may. */
class ShopController {

	String path(HttpServletRequest request) {
		return request.getRequestURI();
	}

}
