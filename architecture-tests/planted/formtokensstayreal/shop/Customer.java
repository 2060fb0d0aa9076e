package planted.formtokensstayreal.shop;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** Signs in by name. */
class Customer {

	RequestPostProcessor named() {
		return httpBasic("customer", "word");
	}

}
