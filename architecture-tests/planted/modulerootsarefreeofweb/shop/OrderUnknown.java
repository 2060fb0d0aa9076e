package planted.modulerootsarefreeofweb.shop;

import org.springframework.http.HttpStatus;

/** Names the status of its answer. */
public class OrderUnknown extends RuntimeException {

	HttpStatus status() {
		return HttpStatus.NOT_FOUND;
	}

}
