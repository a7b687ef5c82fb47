const apiSchema = [
   {
      "children" : [
         {
            "info" : {
               "DELETE" : {
                  "allowtoken" : 1,
                  "description" : "Removes the lamp.",
                  "method" : "DELETE",
                  "name" : "remove",
                  "parameters" : {
                     "additionalProperties" : 0,
                     "properties" : {
                        "lamp" : { "description" : "Which lamp.", "format" : "pve-configid", "type" : "string" },
                        "force" : { "default" : 0, "optional" : 1, "type" : "boolean" }
                     }
                  },
                  "returns" : { "type" : "null" }
               },
               "GET" : {
                  "description" : "Tells about the lamp.",
                  "method" : "GET",
                  "name" : "read",
                  "parameters" : {
                     "additionalProperties" : 0,
                     "properties" : { "lamp" : { "format" : "pve-configid", "type" : "string" } }
                  },
                  "returns" : { "type" : "object" }
               }
            },
            "leaf" : 1,
            "path" : "/lamps/{lamp}",
            "text" : "{lamp}"
         }
      ],
      "info" : {
         "POST" : {
            "description" : "Puts up a lamp.",
            "method" : "POST",
            "name" : "create",
            "parameters" : {
               "additionalProperties" : 0,
               "properties" : {
                  "bulb[n]" : {
                     "description" : "What is screwed in.",
                     "format" : {
                        "kind" : { "default_key" : 1, "enum" : ["led", "halogen"], "type" : "string" },
                        "led" : { "alias" : "serial", "keyAlias" : "kind" },
                        "code" : { "description" : "The passphrase of the socket.", "optional" : 1, "type" : "string" },
                        "serial" : { "optional" : 1, "pattern" : "(?^i:[a-f]{,4})", "type" : "string" },
                        "watts" : { "maximum" : 60, "minimum" : 1, "optional" : 1, "type" : "integer" }
                     },
                     "optional" : 1,
                     "type" : "string"
                  },
                  "colours" : { "format" : "pve-colour-list", "maxLength" : 64, "optional" : 1, "type" : "string" },
                  "image" : { "optional" : 1, "pattern" : "^(?:[a-z]+)+$", "type" : "string" },
                  "lamp" : { "description" : "Which lamp.", "format" : "pve-configid", "type" : "string" },
                  "owner" : { "format" : "email-opt", "optional" : 1, "type" : "string" },
                  "password" : { "description" : "Proves who asks.", "minLength" : 5, "optional" : 1, "type" : "string" },
                  "speed" : { "default" : "0.5", "minimum" : 0, "optional" : 1, "type" : "number" },
                  "tags" : { "items" : { "enum" : ["hall", "attic"], "type" : "string" }, "optional" : 1, "type" : "array" }
               }
            },
            "returns" : { "type" : "string" }
         }
      },
      "path" : "/lamps",
      "text" : "lamps"
   }
]
;
let more = { "never" : [ "read" ] };
