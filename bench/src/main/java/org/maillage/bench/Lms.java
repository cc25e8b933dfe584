package org.maillage.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.concurrent.Executors;

/** A platform played by the driver: its key set, access tokens, and launches signed by RS256. */
final class Lms implements AutoCloseable {
  static final String CLIENT_ID = "bench-client";
  static final String DEPLOYMENT = "1";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final HttpServer server;
  private final KeyPair keys;

  Lms() throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.createContext("/jwks", exchange -> json(exchange, 200, jwks()));
    server.createContext(
        "/token",
        exchange ->
            json(
                exchange,
                200,
                "{\"access_token\":\"bench\",\"token_type\":\"Bearer\",\"expires_in\":3600}"));
    server.start();
  }

  /** More of the platform: grades, a roster. */
  HttpServer server() {
    return server;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Makes it known to the product, as an operator's program would. */
  void registerAt(Product product) throws IOException {
    String body =
        """
        {"issuer": "%1$s", "clientId": "%2$s", "deploymentIds": ["%3$s"], "name": "Bench",
         "authorizationEndpoint": "%1$s/auth", "tokenEndpoint": "%1$s/token",
         "jwksUri": "%1$s/jwks", "shareNames": true}"""
            .formatted(address(), CLIENT_ID, DEPLOYMENT);
    try (Wire wire = product.connect()) {
      Wire.Answer answer =
          wire.send(
              "POST",
              "/api/admin/platforms",
              body,
              "Content-Type: application/json",
              "Authorization: Bearer " + Product.ADMIN_TOKEN);
      if (answer.status() >= 300) {
        throw new IllegalStateException("Not registered: " + answer.text());
      }
    }
  }

  String token(LaunchOrder order, String nonce) {
    String head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench-key\"}";
    String content =
        BASE64.encodeToString(bytes(head))
            + "."
            + BASE64.encodeToString(bytes(order.claims(address(), nonce)));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(bytes(content));
      return content + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String jwks() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"bench-key\",\"n\":\"%s\",\"e\":\"AQAB\"}]}"
        .formatted(BASE64.encodeToString(withoutSign(key.getModulus().toByteArray())));
  }

  private static byte[] withoutSign(byte[] number) {
    return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
  }

  static String parameter(String query, String name) {
    for (String pair : query.split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  static void json(HttpExchange exchange, int status, String body) throws IOException {
    answer(exchange, status, "application/json", body);
  }

  static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] content = bytes(body);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
