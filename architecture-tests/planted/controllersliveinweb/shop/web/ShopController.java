package planted.controllersliveinweb.shop.web;

import org.springframework.stereotype.Controller;

/** As it should be. */
@Controller
class ShopController {

}
