/** Schemas with the same text, keyword or property in several parts. */
export const joinedSchemas = `
    Item:
      type: object
      properties:
        refThenText:
          allOf: [{ $ref: '#/components/schemas/Day' }, { description: Text A. }]
        textThenRef:
          allOf: [{ description: Text B. }, { $ref: '#/components/schemas/Day' }]
        beside: { $ref: '#/components/schemas/Day', description: Text C. }
        parts:
          description: Text D.
          allOf:
            - { $ref: '#/components/schemas/Named' }
            - { description: Text E. }
            - { description: Text F., properties: { b: { type: string } } }
        twice:
          allOf:
            - { properties: { x: { type: string, minLength: 2, description: Text G. } } }
            - { properties: { x: { type: string, minLength: 5, description: Text H. } } }
    Day: { type: string, format: date, description: Text Y. }
    Named: { description: Text Z., properties: { a: { type: string } } }`;

/** Positions that say more about a named schema than it does itself. */
export const refinedSchemas = `
    Item:
      properties:
        billing:
          allOf: [{ $ref: '#/components/schemas/Address' }, { description: Bills., readOnly: true }]
        shipping: { allOf: [{ $ref: '#/components/schemas/Address' }], required: [town] }
        pickup:
          $ref: '#/components/schemas/Address'
          required: [town, floor]
          properties: { floor: { type: integer, description: Which floor. } }
        other: { $ref: '#/components/schemas/Address' }
        status:
          allOf:
            - { $ref: '#/components/schemas/Status' }
            - { deprecated: true, enum: [open, held], default: open }
    Address:
      description: An address.
      required: [street]
      properties: { street: { type: string }, town: { type: string } }
    Status: { type: string, enum: [open, closed], default: closed }`;
