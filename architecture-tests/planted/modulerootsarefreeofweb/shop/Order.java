package planted.modulerootsarefreeofweb.shop;

import org.springframework.http.HttpStatus;

/** Knows how it is answered. */
class Order {

	HttpStatus status() {
		return HttpStatus.OK;
	}

}
