package planted.modulesarestartedalone.shop;

import org.springframework.stereotype.Component;

/** Sells. */
@Component
class Seller {

}
