package planted.modulerootsarefreeofweb.http;

import org.springframework.http.HttpStatus;

/** HTTP is what this module is about. */
public record Answer(HttpStatus status) {
}
