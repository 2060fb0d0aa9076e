package planted.modulesarestartedalone.bakery;

import org.springframework.stereotype.Component;

/** Bakes. */
@Component
class Baker {

}
