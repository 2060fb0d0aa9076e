package planted.formtokensstayreal.shop;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Takes the token that changes the shop's lock for all who come later. */
class Forger {

	RequestPostProcessor token() {
		return csrf();
	}

}
